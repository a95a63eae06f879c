import { parentPort, workerData } from 'node:worker_threads';
import { serve } from './engine.ts';

if (parentPort !== null) serve(workerData, parentPort);
