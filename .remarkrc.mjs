import { tsImport } from 'tsx/esm/api';

/*
 * For editors with a language server for remark (VS Code: unifiedjs.vscode-remark): red lines in content files, as the
 * check has them. Nothing else of remark is used: it would format what authors have written.
 */
const { default: editorCheck } = await tsImport('./scripts/editor-check.ts', {
  parentURL: import.meta.url,
  tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
});

const configuration = { plugins: [editorCheck] };
export default configuration;
