import { testAccessibility } from './support/accessible-pages.ts';

// A phone and a desk stand in files of their own, so that both run at a time.
testAccessibility(360, 'ko');
