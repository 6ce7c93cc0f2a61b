/** Settings as the fixtures of the options page show them. */
import type { Settings } from '@/lib/settings/settings';

export const settings: Settings = {
  on: true,
  offHosts: ['www.county-gazette.example'],
  level: 'concept',
  density: 'page',
  author: 'Dr A. Reader',
  colour: 'yellow',
};
