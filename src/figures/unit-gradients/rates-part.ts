/** The view of the rates, which comes to the page when it is first chosen. */
export { RatesView } from './RatesView';
export { ratesModel } from './rates';
export { blankSweep } from './sweep-plan';
