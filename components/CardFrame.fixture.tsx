import { CardFrame } from './CardFrame';

const ignore = () => undefined;

export const inPage = true;

export const fixtures = {
  empty: () => (
    <CardFrame
      name="Integrated care board"
      short="ICB"
      kicker="Organisation · England"
      backTo={null}
      onBack={ignore}
      onClose={ignore}
    >
      <div class="body">What a card holds.</div>
    </CardFrame>
  ),
};
