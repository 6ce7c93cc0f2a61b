import { WelcomeView } from './WelcomeView';

const ignore = () => undefined;
const sites = [
  { host: '*.pulsetoday.co.uk', name: 'Pulse', kind: 'health press' },
  { host: '*.hsj.co.uk', name: 'Health Service Journal', kind: 'health press' },
  { host: '*.bbc.co.uk', name: 'BBC', kind: 'news' },
  { host: '*.bbc.com', name: 'BBC', kind: 'news' },
] as const;

export const fixtures = {
  'in Chromium': () => (
    <WelcomeView
      browser="chromium"
      sites={sites}
      keys={{ next: 'Alt+Period', previous: 'Alt+Comma' }}
      onOptions={ignore}
    />
  ),
  'in Firefox, without keys': () => (
    <WelcomeView browser="firefox" sites={sites} keys={null} onOptions={ignore} />
  ),
};
