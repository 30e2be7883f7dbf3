import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['English', 'We will plant trees along the roads of the country and repair the bridges.'],
    ['English', 'Lower the voting age to 16 for all elections.'],
    ['German', 'Wir werden die Straßen der Städte mit Bäumen bepflanzen und das Klima schützen.'],
    ['German', 'Abschaffung der Studiengebühren'],
    ['French', 'Nous allons planter des arbres le long des routes dans tout le pays.'],
    ['Spanish', 'Vamos a plantar un millón de árboles en las carreteras del país para los niños.'],
    ['Italian', 'Pianteremo gli alberi lungo le strade della città e non solo nel centro.'],
    ['Portuguese', 'Vamos plantar árvores nas estradas do país e não apenas nas cidades.'],
    ['Dutch', 'Wij planten bomen langs de wegen van het land en niet alleen in de stad.'],
    ['Polish', 'Posadzimy drzewa przy drogach i nie tylko w miastach, dla wszystkich oraz za darmo.'],
    ['Swedish', 'Vi ska plantera träd längs vägarna i landet och inte bara i städerna.'],
    ['Danish', 'Vi vil plante træer langs vejene i landet og ikke kun i byerne.'],
    ['Welsh', 'Byddwn yn plannu coed ar hyd y ffyrdd yn y wlad ac mae hyn yn bwysig i ni.'],
    ['Irish', 'Cuirfimid crainn ar thaobh na mbóithre ar fud na tíre agus tá sé tábhachtach.'],
    ['Japanese', '私たちは道路に木を植えます。'],
    ['Chinese', '我们将在全国的道路旁种植一百万棵树。'],
    ['Korean', '우리는 도로를 따라 나무를 심을 것입니다.'],
    ['Greek', 'Θα φυτέψουμε δέντρα στους δρόμους.'],
    ['Russian or another language in Cyrillic letters', 'Мы посадим деревья вдоль дорог.'],
    ['Arabic or another language in Arabic letters', 'سنزرع الأشجار على طول الطرق.'],
  ])('is seen to be %s', (name, text) => {
    expect(languageOf(text)).toBe(name);
  });

  it.each(['', 'Trees', 'Ban fur imports', '🌳🌳', '42', 'lantern keepers'])(
    'is left open for “%s”',
    (text) => {
      expect(languageOf(text)).toBeUndefined();
    },
  );

  it('is that of most of it, whatever its foreword is in', () => {
    const foreword = 'Wir werden die Straßen mit Bäumen bepflanzen und das Klima schützen. '.repeat(15);
    expect(
      languageOf(foreword + 'We will plant the trees along the roads of the country. '.repeat(200)),
    ).toBe('English');
  });
});
