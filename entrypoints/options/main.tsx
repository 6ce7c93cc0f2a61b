import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import { render } from 'preact';
import { Options } from './Options';

const root = document.getElementById('root');
if (root) render(<Options />, root);
