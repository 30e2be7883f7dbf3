// Loaded before a measured program (`node --import`): tells its peak memory, in kilobytes, when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.ONRECORD_BENCH_PEAK;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
