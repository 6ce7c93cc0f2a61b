import { OwnTermRow } from './OwnTermRow';
import { hub, long } from './own-samples';

const ignore = () => undefined;

export const fixtures = {
  whole: () => (
    <ul class="own-rows">
      <OwnTermRow own={hub} onEdit={ignore} onRemove={ignore} />
    </ul>
  ),
  'a name alone': () => (
    <ul class="own-rows">
      <OwnTermRow
        own={{ ...hub, short: null, also: [], meaning: '', from: null, link: null }}
        onEdit={ignore}
        onRemove={ignore}
      />
    </ul>
  ),
  'very long': () => (
    <ul class="own-rows">
      <OwnTermRow own={long} onEdit={ignore} onRemove={ignore} />
    </ul>
  ),
};
