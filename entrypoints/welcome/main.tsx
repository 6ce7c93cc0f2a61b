import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import { render } from 'preact';
import { Welcome } from './Welcome';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
