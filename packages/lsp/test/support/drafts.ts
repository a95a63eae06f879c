export { changed, SLIP, SOUND } from '../../src/features/report.test-support.ts';
