import { expect, test } from 'vitest';
import * as archive from '../an-archive';
import { classesMissed } from './gate';

test('the search finds what readers want, class by class', () => {
  expect(classesMissed(archive)).toEqual([]);
});
