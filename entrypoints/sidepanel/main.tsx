import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/notes.css';
import { render } from 'preact';
import { Panel } from './Panel';

const root = document.getElementById('root');
if (root) render(<Panel />, root);
