import ts from 'typescript';

/** One place where a module takes something in from another. */
export interface Invoer {
  readonly naar: string;
  /** Nothing of it is left when the program runs. */
  readonly alleenTypes: boolean;
}

/** Everything a source text imports, in whatever way, as the compiler reads it. */
export function invoerVan(tekst: string): readonly Invoer[] {
  const uit: Invoer[] = [];
  const loop = (knoop: ts.Node): void => {
    const van = bron(knoop);
    if (van) uit.push({ naar: ts.isStringLiteralLike(van) ? van.text : '?', alleenTypes: isVanTypes(knoop) });
    knoop.forEachChild(loop);
  };
  loop(ts.createSourceFile('bron.ts', tekst, ts.ScriptTarget.Latest));
  return uit;
}

/** What names the other module; a computed name is a node too, and reads as `?`. */
function bron(knoop: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(knoop) || ts.isExportDeclaration(knoop)) return knoop.moduleSpecifier;
  if (ts.isImportTypeNode(knoop))
    return ts.isLiteralTypeNode(knoop.argument) ? knoop.argument.literal : knoop;
  if (!ts.isCallExpression(knoop)) return undefined;
  const { kind } = knoop.expression;
  const laadt =
    kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(knoop.expression) && knoop.expression.text === 'require') ||
    (ts.isPropertyAccessExpression(knoop.expression) && knoop.expression.name.text === 'getBuiltinModule');
  return laadt ? (knoop.arguments[0] ?? knoop) : undefined;
}

function isVanTypes(knoop: ts.Node): boolean {
  if (ts.isImportTypeNode(knoop)) return true;
  if (ts.isExportDeclaration(knoop)) return knoop.isTypeOnly || alleTypes(knoop.exportClause);
  if (!ts.isImportDeclaration(knoop)) return false;
  const wat = knoop.importClause;
  if (!wat || wat.name) return wat?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return wat.phaseModifier === ts.SyntaxKind.TypeKeyword || alleTypes(wat.namedBindings);
}

function alleTypes(namen: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (!namen || !(ts.isNamedImports(namen) || ts.isNamedExports(namen))) return false;
  return namen.elements.length > 0 && namen.elements.every((naam) => naam.isTypeOnly);
}
