/** The part of the `edtf` package that the tests compare with; it brings no types. */
declare module 'edtf' {
  /** `min` and `max` are moments in milliseconds since 1970 in UTC; infinite or null for an open end. */
  export default function edtf(text: string): {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
  };
}
