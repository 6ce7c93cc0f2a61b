import { ended } from './card-samples';
import { SourceList } from './SourceList';

export const inPage = true;

export const fixtures = {
  several: () => <SourceList sources={ended.sources} />,
  'an address that is none': () => (
    <SourceList
      sources={[
        { title: 'A paper', publisher: 'Nobody', url: 'javascript:alert(1)', published: null },
      ]}
    />
  ),
};
