/** Their Spanish names, in their order; by the RAE where it has one. Fetched with Spanish words only. */
export default 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|NC Carolina del Norte|' +
  'SC Carolina del Sur|CO Colorado|CT Connecticut|ND Dakota del Norte|SD Dakota del Sur|DE Delaware|' +
  'DC Distrito de Columbia|FL Florida|GA Georgia|HI Hawái|ID Idaho|IL Illinois|IN Indiana|IA Iowa|' +
  'KS Kansas|KY Kentucky|LA Luisiana|ME Maine|MD Maryland|MA Massachusetts|MI Míchigan|MN Minnesota|' +
  'MS Misisipi|MO Misuri|MT Montana|NE Nebraska|NV Nevada|NJ Nueva Jersey|NY Nueva York|' +
  'NH Nuevo Hampshire|NM Nuevo México|OH Ohio|OK Oklahoma|OR Oregón|PA Pensilvania|RI Rhode Island|' +
  'TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WV Virginia Occidental|WA Washington|' +
  'WI Wisconsin|WY Wyoming';
