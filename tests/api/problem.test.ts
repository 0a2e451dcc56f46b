import { expect, test } from 'vitest';
import { problem, PROBLEM_TYPE } from '@/lib/api/problem';
import { problemSchema } from '@/lib/api/schemas';

test('problem details say what is wrong, by the rules of RFC 9457', () => {
  expect(PROBLEM_TYPE).toBe('application/problem+json');
  const told = problem(400, 'Falsch.', [{ parameter: 'limit', detail: 'Zu viel.' }]);
  expect(told).toEqual({
    type: 'about:blank',
    title: 'Falsch.',
    status: 400,
    errors: [{ parameter: 'limit', detail: 'Zu viel.' }],
  });
  expect(problem(404, 'Nichts.')).toEqual({ type: 'about:blank', title: 'Nichts.', status: 404 });
  expect(problemSchema.parse(told)).toEqual(told);
});
