import { measureProof } from './bench/measure/proof';
console.log(measureProof(process.argv[2]!, process.argv[3]!));
