import { CardNotice } from './CardNotice';

const ignore = () => undefined;
const rest = { surface: 'CCGs', backTo: null, onBack: ignore, onClose: ignore };

export const inPage = true;

export const fixtures = {
  loading: () => <CardNotice {...rest} what="loading" />,
  failed: () => <CardNotice {...rest} what="failed" />,
  'failed, come from another': () => <CardNotice {...rest} what="failed" backTo="ICB" />,
};
