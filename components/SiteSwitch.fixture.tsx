import { SiteSwitch } from './SiteSwitch';

const ignore = () => undefined;

export const fixtures = {
  on: () => <SiteSwitch host="www.pulsetoday.co.uk" on onSwitch={ignore} />,
  off: () => (
    <SiteSwitch
      host="a-very-long-name-of-a-local-newspaper-in-the-far-north.example.co.uk"
      on={false}
      onSwitch={ignore}
    />
  ),
};
