/** An error as data (https://www.rfc-editor.org/rfc/rfc9457). */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { type: 'about:blank', title, status, detail },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-cache',
      },
    },
  );
}
