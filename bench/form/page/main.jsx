import { Fragment } from 'react';
import { showPage } from '../../browser/show-page.jsx';
import { startStopwatch } from '../../browser/stopwatch.js';
import { contenders } from './contenders.js';

const name = new URLSearchParams(location.search).get('form');

window.stopwatch = startStopwatch((element) => !element.closest('#open'));
const { Form, Frame = Fragment } = await contenders[name]();

showPage({ name, Frame, children: <Form /> });
