import type { Preset } from 'unified';

declare const configuration: Preset;
export default configuration;
