// Synthetic therapists: nobody in here exists. The same seed gives the same people everywhere, and the first 100 of
// 1,000 are the first 100 of 100,000. No imports, so that it runs in Node and in a page.

const list = (text) => text.trim().split(/\s+/);

/** What names and rare words are put together from: nobody is called so. */
const [starts, ends, lastStarts, lastEnds, tailStarts, tailEnds] = `
Al An Ar Bel Bren Cal Cor Dar Del El Em Fen Gal Hal Im Jo Kel La Lin Mar Mi Ner Or Per Quin Ra Ro Sa Sel Tal Tor Ul Ve Wil Yu Zel
a ana ard en era ian ice iel ina is on ora ra ric son wyn
Amber Ash Black Bramble Briar Bright Cinder Cloud Cobble Copper Crane Dale Elder Ember Fair Fal Fern Fox Glen Gold Grey Hart Haven Hazel Heather Hollow Iron Ivy Juniper Kestrel Lark Linden Marsh Meadow Mill Moss North Oak Otter Pebble Pine Quill Raven Reed River Rowan Sable Salt Silver Sparrow Stone Storm Swan Thistle Thorn Timber Vale Wander Wether Wild Willow Winter Wren Yarrow
bank bourne bridge brook burn by combe croft dale den dyke fall field ford gate grove ham hill holm hurst land lane leigh ley low mead mere moor more ridge shaw side stead stone ton tree wall water way well wick wood worth yard
aero alto bio chrono eco equi geo helio hydro kine litho mytho neo noto palaeo poly sono terra trans verdi
gnosis graphy logue mancy morph nomics pathy phany philia phony scope sophy stasis synthesis therapy tonic topia tropic vita zoic`
  .trim()
  .split('\n')
  .map(list);

/** City, state, latitude, longitude, first ZIP, how many ZIPs from there, weight. Roughly right, no more. */
const cities = `
Los Angeles|CA|34.05|-118.25|90001|80|40;San Francisco|CA|37.77|-122.42|94102|32|24;San Diego|CA|32.72|-117.16|92101|30|16
Sacramento|CA|38.58|-121.49|95811|28|9;Oakland|CA|37.8|-122.27|94601|20|12;Santa Cruz|CA|36.97|-122.03|95060|6|4
New York|NY|40.72|-74|10001|40|34;Brooklyn|NY|40.65|-73.95|11201|38|22;Buffalo|NY|42.89|-78.88|14201|20|5
Albany|NY|42.65|-73.76|12202|10|3;Austin|TX|30.27|-97.74|78701|58|18;Houston|TX|29.76|-95.37|77002|90|14
Dallas|TX|32.78|-96.8|75201|50|13;San Antonio|TX|29.42|-98.49|78201|60|7;Miami|FL|25.76|-80.19|33125|60|12
Tampa|FL|27.95|-82.46|33602|34|8;Orlando|FL|28.54|-81.38|32801|38|7;Jacksonville|FL|30.33|-81.66|32202|30|4
Chicago|IL|41.88|-87.63|60601|60|20;Springfield|IL|39.78|-89.65|62701|10|2;Philadelphia|PA|39.95|-75.17|19102|50|12
Pittsburgh|PA|40.44|-80|15201|40|7;Columbus|OH|39.96|-83|43201|35|8;Cleveland|OH|41.5|-81.69|44101|40|7
Atlanta|GA|33.75|-84.39|30303|45|12;Savannah|GA|32.08|-81.1|31401|15|2;Charlotte|NC|35.23|-80.84|28202|30|7
Asheville|NC|35.6|-82.55|28801|6|6;Durham|NC|35.99|-78.9|27701|10|6;Detroit|MI|42.33|-83.05|48201|40|6
Ann Arbor|MI|42.28|-83.74|48103|6|6;Newark|NJ|40.74|-74.17|07102|10|5;Princeton|NJ|40.35|-74.66|08540|4|4
Richmond|VA|37.54|-77.44|23219|20|5;Alexandria|VA|38.8|-77.05|22301|12|6;Seattle|WA|47.61|-122.33|98101|48|20
Spokane|WA|47.66|-117.43|99201|14|4;Phoenix|AZ|33.45|-112.07|85003|50|9;Tucson|AZ|32.22|-110.97|85701|40|6
Boston|MA|42.36|-71.06|02108|30|16;Worcester|MA|42.26|-71.8|01602|8|3;Nashville|TN|36.16|-86.78|37201|20|7
Memphis|TN|35.15|-90.05|38103|35|3;Indianapolis|IN|39.77|-86.16|46201|40|6;Baltimore|MD|39.29|-76.61|21201|25|6
Bethesda|MD|38.98|-77.1|20814|4|5;St. Louis|MO|38.63|-90.2|63101|30|5;Kansas City|MO|39.1|-94.58|64105|25|4
Milwaukee|WI|43.04|-87.91|53202|20|4;Madison|WI|43.07|-89.4|53703|14|5;Denver|CO|39.74|-104.99|80202|45|20
Boulder|CO|40.01|-105.27|80301|5|14;Minneapolis|MN|44.98|-93.27|55401|35|11;Duluth|MN|46.79|-92.1|55802|9|1
Charleston|SC|32.78|-79.93|29401|10|4;Birmingham|AL|33.52|-86.8|35203|25|3;New Orleans|LA|29.95|-90.07|70112|18|4
Lexington|KY|38.04|-84.5|40502|14|3;Portland|OR|45.52|-122.68|97201|30|16;Eugene|OR|44.05|-123.09|97401|5|4
Bend|OR|44.06|-121.31|97701|3|4;Tulsa|OK|36.15|-95.99|74103|30|2;Hartford|CT|41.76|-72.68|06103|14|4
New Haven|CT|41.31|-72.92|06510|6|4;Salt Lake City|UT|40.76|-111.89|84101|20|7;Des Moines|IA|41.59|-93.62|50309|12|2
Las Vegas|NV|36.17|-115.14|89101|50|5;Little Rock|AR|34.75|-92.29|72201|11|2;Jackson|MS|32.3|-90.18|39201|11|1
Lawrence|KS|38.97|-95.24|66044|5|2;Santa Fe|NM|35.69|-105.94|87501|6|5;Albuquerque|NM|35.08|-106.65|87102|20|4
Omaha|NE|41.26|-95.93|68102|30|2;Boise|ID|43.62|-116.2|83702|14|3;Honolulu|HI|21.31|-157.86|96813|12|3
Portland|ME|43.66|-70.26|04101|3|3;Concord|NH|43.21|-71.54|03301|3|2;Providence|RI|41.82|-71.41|02903|9|3
Missoula|MT|46.87|-113.99|59801|5|2;Wilmington|DE|39.74|-75.55|19801|10|2;Sioux Falls|SD|43.55|-96.73|57103|7|1
Fargo|ND|46.88|-96.79|58102|3|1;Anchorage|AK|61.22|-149.9|99501|17|2;Burlington|VT|44.48|-73.21|05401|3|4
Washington|DC|38.9|-77.04|20001|25|10;Charleston|WV|38.35|-81.63|25301|10|1;Jackson|WY|43.48|-110.76|83001|1|1`
  .trim()
  .split(/[;\n]/)
  .map((row) => {
    const [city, state, lat, lng, zip, span, weight] = row.split('|');
    return { city, state, lat: +lat, lng: +lng, zip: +zip, span: +span, weight: +weight };
  });

/** `value:weight` */
const weighted = (text) =>
  list(text).map((entry) => {
    const [value, weight] = entry.split(':');
    return { value: value.replaceAll('_', ' '), weight: Number(weight) };
  });
/** How often each value of a vocabulary is met. */
const vocabulary = Object.fromEntries(
  `orgs polaris:14 ipi:22 ciis:9 prati:12 fluence:16 ktc:7 kriya:3 sage:4 living-medicine:5 onca:2 journey-clinical:18 inbodied-life:2 maps:9 naropa:5 innate-path:3 other:4 Cedar_Loom_Collective:2 Open_Tide_School:1
levels certificate:50 foundations:25 advanced:15 supervised_practice:6 teacher:2
types LMFT:20 LCSW:26 LPC:17 LPCC:6 LMHC:13 LCAT:2 PsyD:6 PhD:6 MD:3 DO:1 PMHNP:5 NP:2 PA:1 RN:1 CRNA:1 associate:5
modalities ifs:30 emdr:28 cbt:18 somatic:26 mindfulness:24 psychodynamic:16 act:12 hakomi:7 dbt:7 eft:6 narrative:5 art:3 transpersonal:9 relaxation-and-breathing:4 Gestalt:3 Brainspotting:3
conditions depression:40 anxiety:40 ptsd:28 complex-trauma:26 treatment-resistant-depression:16 grief:16 life-transitions:16 stress:14 relationship-difficulties:14 ocd:7 addiction:10 chronic-pain:6 end-of-life-distress:4 Eating_disorders:3
populations adults:50 lgbtqia:24 couples:14 bipoc:12 veterans:9 older-adults:9 clinicians:8 perinatal:4 First_responders:4
languages es:60 fr:7 pt:6 zh:6 ru:4 de:4 ase:3 ko:3 vi:3 he:3 hi:3 ar:2 fa:2 it:2 ja:2 tl:2 pl:1
insurance out-of-network:45 superbill:42 in-network:12 Northbank_Health:5 Clearfold_Mutual:4 Plainwater_Care:3
routes sublingual:62 im:24 nasal:9 iv:7 oral:3
formats online:46 in-office:44 remote-with-chaperone:22 group:9
arrangements partner:55 your-own:15 in-house:20 self:8
pronouns she/her:58 he/him:24 they/them:10 she/they:5 he/they:3
units session:60 hour:22 dosing_session:18`
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), weighted(line.slice(line.indexOf(' ') + 1))]),
);
const titles = Object.fromEntries(
  `LMFT Licensed Marriage and Family Therapist;LCSW Licensed Clinical Social Worker;LPC Licensed Professional Counselor
LPCC Licensed Professional Clinical Counselor;LMHC Licensed Mental Health Counselor;LCAT Licensed Creative Arts Therapist
PsyD Psychologist;PhD Psychologist;MD Psychiatrist;DO Psychiatrist;PMHNP Psychiatric Nurse Practitioner;NP Nurse Practitioner
PA Physician Assistant;RN Registered Nurse;CRNA Nurse Anesthetist;associate Associate, under supervision`
    .split(/[;\n]/)
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** The words of the biographies, the commonest first. */
const words = list(`
and the to I with you of a in my we your for that is work people can who what as are at how it from have our session sessions together
through before after care body time therapy space feel slowly gentle curious trust safe story medicine preparation integration years
practice trauma healing support therapist welcome listen experience life change when this be or not own each one first begin where
help process parts memory grief anxious tired weight loss return family relationship partner child work-life burnout meaning question
breath breathing movement rest music silence nature garden walk river mountain season morning evening room window light warm honest
plain steady patient careful quiet slow open kind direct humor laugh cry anger fear shame guilt joy hope doubt courage boundary choice
consent pace rhythm attention mindful present awareness sensation nervous system regulation attachment pattern protect wound repair
ritual intention journal letter drawing clay voice song dance dream image symbol spirit faith doubt culture ancestor migration language
home belonging identity gender queer couple marriage divorce parent birth adoption illness pain cancer dying elder veteran service
nurse teacher artist student engineer farmer musician writer lawyer founder caregiver survivor neighbor community circle group retreat
weekend hour day week month year decade beginner training supervision consultation research evidence method approach model frame tool
skill habit step plan goal map path bridge door threshold anchor shore tide harbor lantern ember seed root branch soil rain snow wind
stone clay thread weave loom quilt kitchen table tea bread walk dog cat horse bicycle kayak climb swim run yoga stretch posture sleep
insomnia appetite energy focus panic worry rumination numbness dissociation flashback trigger relapse craving sober recovery harm reduction
meet listen notice name hold carry release soften settle ground orient explore wonder ask answer explain teach learn practice repeat
remember forget forgive accept refuse decide wait hurry pause stop continue finish arrive leave return visit call write read speak sign
believe think know understand imagine create build mend tend grow bloom harvest gather share offer receive give take choose allow invite
small large early late often rarely sometimes always never usually perhaps simply really deeply fully partly clearly softly freely
individual adult young older rural urban remote local bilingual secular spiritual buddhist jewish christian feminist humanistic
existential relational depth experiential evidence-based strengths-based client-centered anti-oppressive neurodivergent autistic adhd
polyvagal sensorimotor jungian adlerian gestalt ecotherapy psychoeducation psychopharmacology perimenopause postpartum bereavement
estrangement infertility perfectionism codependency moral injury refugees whistleblowers clergy athletes dancers firefighters paramedics
`);

/** mulberry32: a small generator that gives the same numbers everywhere. */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sum = (options) => options.reduce((total, { weight }) => total + weight, 0);
const sums = new Map();

/**
 * Made-up therapists in the shape of therapist.schema.ts, one after another.
 * @param {number} count how many
 * @param {number} seed other people for another number
 */
export function* people(count, seed = 1) {
  const random = generator(seed);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const pick = (options) => options[Math.floor(random() * options.length)];
  const chance = (share) => random() < share;
  const draw = (options) => {
    if (!sums.has(options)) sums.set(options, sum(options));
    let left = random() * sums.get(options);
    return options.find(({ weight }) => (left -= weight) < 0) ?? options[0];
  };
  const some = (options, from, to) => [
    ...new Set(Array.from({ length: whole(from, to) }, () => draw(options).value)),
  ];
  const day = (from, days) =>
    new Date(Date.UTC(2026, 0, from) + whole(0, days) * 86_400_000).toISOString().slice(0, 10);
  const word = () => {
    if (chance(0.015)) return pick(tailStarts) + pick(tailEnds);
    return words[Math.floor(words.length ** random() - 1 + random() * 8) % words.length];
  };
  const sentence = (length) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const bio = () => {
    const sentences = [];
    for (let left = whole(15, 40); left > 0; ) {
      const length = left < 12 ? left : whole(5, 11);
      sentences.push(sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  };
  /** One state nearly always, two or three sometimes; more of them in the states with more people. */
  const licensedIn = (home) => {
    const states = new Set([home]);
    for (let more = chance(0.3) ? whole(1, 2) : 0; more > 0; more--) states.add(draw(cities).state);
    return [...states];
  };
  const training = () => ({
    org: draw(vocabulary.orgs).value,
    ...(chance(0.45) && { level: draw(vocabulary.levels).value }),
    ...(chance(0.3) && { hours: pick([20, 30, 40, 60, 80, 120, 150]) }),
    ...(chance(0.5) && { experiential: chance(0.65) }),
    ...(chance(0.6) && { year: 2026 - Math.floor(random() * random() * 9) }),
    ...(chance(0.25) && { checkedOn: day(90, 230) }),
  });
  const fee = () => {
    const unit = draw(vocabulary.units).value;
    return {
      amount: unit === 'dosing session' ? whole(28, 64) * 25 : whole(20, 70) * 5,
      unit,
      ...(chance(0.75) && { slidingScale: chance(0.4) }),
      ...(chance(0.85) && { asOf: day(180, 140) }),
    };
  };

  const taken = new Map();
  for (let index = 0; index < count; index++) {
    const name = `${pick(starts)}${pick(ends)} ${pick(lastStarts)}${pick(lastEnds)}`;
    const plain = name.toLowerCase().replace(' ', '-');
    const times = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, times);
    const id = times > 1 ? `${plain}-${times}` : plain;
    const home = draw(cities);
    const states = licensedIn(home.state);
    const type = draw(vocabulary.types).value;
    const medical = ['MD', 'DO', 'PMHNP', 'NP', 'PA'].includes(type);
    const hasTitle = chance(0.9);
    yield {
      id,
      name,
      // California asks for it.
      ...((hasTitle || states.includes('CA')) && { title: titles[type] }),
      ...(chance(0.75) && { pronouns: draw(vocabulary.pronouns).value }),
      ...(chance(0.88) && { bio: bio() }),
      url: `https://example.com/people/${id}`,
      ...(chance(0.9) && {
        role: medical ? 'prescriber' : chance(0.8) ? 'kap-therapist' : 'integration-only',
      }),
      licenses: states.map((state) => ({ type, number: String(whole(100_000, 999_999)), state })),
      ...(chance(0.85) && { trainings: Array.from({ length: whole(1, chance(0.3) ? 3 : 1) }, training) }),
      ...(chance(0.8) && {
        traumaInformed: !chance(0.94)
          ? false
          : chance(0.5)
            ? true
            : {
                training: pick(['EMDR', 'Somatic methods', 'EMDR and IFS', 'A two-year course']),
                years: whole(1, 30),
              },
      }),
      ...(chance(0.75) && { ownExperience: chance(0.55) ? 'disclosed' : 'not-disclosed' }),
      ...(chance(0.88) && { modalities: some(vocabulary.modalities, 1, 5) }),
      ...(chance(0.88) && { conditions: some(vocabulary.conditions, 2, 7) }),
      ...(chance(0.85) && { routes: some(vocabulary.routes, 1, 2) }),
      ...(chance(0.9) && { formats: some(vocabulary.formats, 1, 3) }),
      ...(chance(0.8) && { presentDuringDosing: chance(0.78) }),
      ...(chance(0.9) && { states }),
      ...(chance(0.88) && {
        location: {
          city: home.city,
          state: home.state,
          zip: String(home.zip + whole(0, home.span - 1)).padStart(5, '0'),
          lat: Number((home.lat + (random() + random() - 1) * 0.15).toFixed(3)),
          lng: Number((home.lng + (random() + random() - 1) * 0.15).toFixed(3)),
        },
      }),
      ...(chance(0.85) && { languages: ['en', ...(chance(0.25) ? some(vocabulary.languages, 1, 2) : [])] }),
      ...(chance(0.8) && { populations: some(vocabulary.populations, 1, 4) }),
      ...(chance(0.8) && { insurance: some(vocabulary.insurance, 1, 3) }),
      ...(chance(0.78) && { fee: fee() }),
      ...(chance(0.88) && { accepting: chance(0.68) ? 'yes' : chance(0.6) ? 'waitlist' : 'no' }),
      ...(chance(0.6) && { nextOpening: day(335, 90) }),
      ...(chance(0.75) && { prescriberArrangement: medical ? 'self' : draw(vocabulary.arrangements).value }),
    };
  }
}

const columns = list(
  'id name title pronouns bio url role licenses trainings traumaInformed traumaInformed.training traumaInformed.years ownExperience modalities conditions routes formats presentDuringDosing states location.city location.state location.zip location.lat location.lng languages populations insurance fee.amount fee.unit fee.slidingScale fee.asOf accepting nextOpening prescriberArrangement',
);

const flag = (value) => (value === true ? 'yes' : value === false ? 'no' : value);
const inner = (therapist, [key, part]) => (part ? therapist[key]?.[part] : therapist[key]);
const cellOf = {
  licenses: (value) => value.map(({ type, number, state }) => `${type} ${number} ${state}`).join('; '),
  trainings: (value) => value.map(({ org }) => org).join('; '),
  traumaInformed: (value) => (typeof value === 'boolean' ? flag(value) : ''),
};

/** The therapists as a spreadsheet saves them. Of a training only the organisation has a column, as in the examples. */
export function toCsv(therapists) {
  const cell = (therapist, column) => {
    const value = inner(therapist, column.split('.'));
    if (value === undefined) return '';
    const text = cellOf[column]?.(value) ?? (Array.isArray(value) ? value.join('; ') : String(flag(value)));
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = Array.from(therapists, (therapist) =>
    columns.map((column) => cell(therapist, column)).join(','),
  );
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}
