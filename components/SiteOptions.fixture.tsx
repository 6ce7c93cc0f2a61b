import { SiteOptions } from './SiteOptions';
import { settings } from './settings-sample';

const ignore = () => undefined;

export const fixtures = {
  'some of each': () => (
    <SiteOptions
      settings={settings}
      listed={170}
      allowed={['*', 'www.a-long-name-of-a-local-medical-committee.example.org.uk']}
      onForget={ignore}
      onSet={ignore}
    />
  ),
  none: () => (
    <SiteOptions
      settings={{ ...settings, on: false, offHosts: [] }}
      listed={170}
      allowed={[]}
      onForget={ignore}
      onSet={ignore}
    />
  ),
};
