// What a page needs to let <kap-therapist-finder> ask the endpoint beside this file:
//
//   import { searchClient } from './client.js';
//   const finder = document.querySelector('kap-therapist-finder');
//   finder.searchSorts = { rotation: 'therapists', name: 'therapists_name', fee: 'therapists_fee',
//     opening: 'therapists_opening', distance: 'therapists_distance' };
//   finder.searchClient = searchClient('https://search.example.org/queries');

export const searchClient = (url) => ({
  async search(requests) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ requests }),
    });
    if (!response.ok) throw Object.assign(new Error('The search failed.'), { status: response.status });
    return response.json();
  },
});
