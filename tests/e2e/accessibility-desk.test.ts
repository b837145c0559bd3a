import { testAccessibility } from './support/accessible-pages.ts';

testAccessibility(1280, 'en');
