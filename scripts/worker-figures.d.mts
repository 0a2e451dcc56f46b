export interface Worker {
  send(message: object): unknown;
  isConnected(): boolean;
}
export function passFiguresOn(
  workersNow: () => Worker[],
  patienceMs?: number,
): (from: Worker, message: object) => void;
