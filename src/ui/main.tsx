/** The sidebar's beginning: mounts the app into the page. */
import { render } from 'preact';
import { App } from './App.tsx';
import { keepFocus } from './keepFocus.ts';
import { productName } from './words.vi.ts';
import './style.css';

document.title = productName;
const root = document.getElementById('app') ?? document.body;
keepFocus(root);
render(<App />, root);
