export { checks } from '../../../data/air-quality/checks.ts';
