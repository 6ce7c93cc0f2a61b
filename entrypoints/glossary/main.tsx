import '@/assets/theme.css';
import '@/assets/document.css';
import '@/assets/reading.css';
import '@/assets/glossary.css';
import '@/assets/own.css';
import '@/assets/chart.css';
import { render } from 'preact';
import { Glossary } from './Glossary';

const root = document.getElementById('root');
if (root) render(<Glossary />, root);
