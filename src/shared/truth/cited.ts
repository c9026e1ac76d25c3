import { allSources, type SourceId } from '../all-sources.js';
import type { Source } from '../sources.js';

/** What sources are in Spanish that have no title of their own, only a description of ours. */
const spanish: Readonly<Partial<Record<SourceId, string>>> = {
  'kap-network': 'Criterios publicados por una red que receta para KAP',
  'infusion-clinic': 'Exclusiones publicadas por una clínica de infusiones de ketamina',
  'psychedelic-clinic': 'Criterios publicados por una clínica de terapia psicodélica',
  'state-licensure': 'Juntas estatales de licencias: la atención se autoriza donde está la persona',
  'price-survey': 'Precios y programas publicados por consultorios y clínicas de EE. UU.',
  'practice-articles': 'Lo que cinco consultorios de EE. UU. dicen de su propio trabajo',
  'other-prices': 'Precios de la terapia y la EMT publicados por consultorios de EE. UU.',
  'ect-clinic': 'Preguntas y respuestas sobre la TEC publicadas por un hospital de EE. UU.',
  'therapy-trials': 'Resumen de cuatro décadas de ensayos de psicoterapia para la depresión en adultos',
};

/** A source as a page in a language cites it: its title, the language of that title, and where it can be read. */
export function cited(id: SourceId, lang: string): { title: string; lang: string; url: string | undefined } {
  const { title, url }: Source = allSources[id];
  const described = /^es\b/i.test(lang) ? spanish[id] : undefined;
  return { title: described ?? title, lang: described ? 'es' : 'en', url };
}
