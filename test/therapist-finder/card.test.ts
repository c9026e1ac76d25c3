import { expect } from '@open-wc/testing';
import { all, finderOf, one, people, root } from './people.js';

const card = async (therapist: unknown) => {
  const finder = await finderOf([therapist]);
  const facts = new Map(
    all(finder, 'article dl > div').map((fact) => [
      fact.querySelector('dt')?.innerText ?? '',
      fact.querySelector('dd')?.innerText.replace(/\s+/g, ' ').trim() ?? '',
    ]),
  );
  return { finder, facts, text: one(finder, 'article').innerText };
};

describe('the card of a therapist', () => {
  it('says who is with me', async () => {
    const { facts, text } = await card(people[0]);
    expect(text).to.contain('Ada Quill').and.to.contain('she/her').and.to.contain('LMFT 000101 · CA');
    expect(text).to.contain('Has openings');
    expect(facts.get('KAP training')).to.contain('Polaris Insight Center certificate · 40 hours');
    expect(facts.get('KAP training')).to.contain('mainly about MDMA-assisted therapy');
    expect(facts.get('Trauma-informed')).to.equal('Yes EMDR · 8 years');
    expect(facts.get('How you meet')).to.equal('In office · Online Office in Los Angeles, CA');
    expect(facts.get('Sees clients in')).to.equal('California · Nevada');
    expect(facts.get('Languages')).to.equal('English · Spanish');
    expect(facts.get('Fee')).to.equal(
      '$180 per session sliding scale · as of Nov 1, 2026 You can ask for a good-faith estimate.',
    );
    expect(facts.get('Own ketamine experience')).to.equal('Yes, they say so');
  });

  it('says "not stated" where one would wonder, and nothing of what nobody must tell', async () => {
    const { facts } = await card(people[3]);
    expect([...facts]).to.deep.equal([
      ['KAP training', 'Not stated'],
      ['Trauma-informed', 'Not stated'],
      ['How you meet', 'Not stated'],
      ['Sees clients in', 'Not stated'],
      ['Fee', 'Not stated'],
    ]);
    expect((await card(people[2])).facts.has('Own ketamine experience')).to.equal(false);
  });

  it('says who only prescribes or only integrates, and offers no call where there is no opening', async () => {
    expect((await card(people[1])).text)
      .to.contain('Integration only')
      .and.to.contain('Waitlist');
    const { finder, text } = await card(people[2]);
    expect(text).to.contain('Prescriber').and.to.contain('No openings now');
    expect(all(finder, '.actions .primary')).to.be.empty;
  });

  it('shows initials in a circle, and a photo over them', async () => {
    const { finder } = await card({ name: "Inés O'Dell Arrowood-Peña" });
    expect(one(finder, '.portrait span').textContent).to.equal('IA');
    const pixel = new URL('/test/therapist-finder/people.ts', location.href).href;
    const img = one<HTMLImageElement>((await card({ name: 'Bo Fenn', photo: pixel })).finder, 'img');
    expect(img.alt).to.equal('Portrait of Bo Fenn');
    expect(img.loading).to.equal('lazy');
  });

  it('keeps hostile text as text, everywhere', async () => {
    const evil = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>{count}${1}';
    const strings = ['name', 'title', 'bio', 'prescriber'];
    const lists = ['modalities', 'conditions', 'routes', 'formats', 'languages', 'populations', 'insurance'];
    const { finder, text } = await card({
      id: evil,
      ...Object.fromEntries(strings.map((key) => [key, evil])),
      ...Object.fromEntries(lists.map((key) => [key, [evil]])),
      licenses: [{ type: evil, number: evil.slice(0, 60), state: 'CA' }],
      trainings: [{ org: evil, program: evil, level: evil.slice(0, 80) }],
      traumaInformed: { training: evil },
      location: { city: evil },
      fee: { amount: 1, unit: evil.slice(0, 60) },
      role: 'kap-therapist',
    });
    expect(root(finder).querySelectorAll('img, script')).to.have.length(0);
    expect(text).to.contain(evil);
    expect((window as unknown as Record<string, unknown>)['hit']).to.equal(undefined);
  });
});
