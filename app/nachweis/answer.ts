/** A proof as a file, or the answer that there is none. */
export function proofAnswer(proof: object | undefined, name: string): Response {
  return proof
    ? Response.json(proof, {
        headers: {
          'Cache-Control': 'no-cache',
          'Content-Disposition': `inline; filename="${name}"`,
        },
      })
    : Response.json({ error: 'Dazu gibt es keinen Nachweis.' }, { status: 404 });
}
