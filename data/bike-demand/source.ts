import type { FileSource } from '../../scripts/connectors/file-source.ts';

export const source: FileSource = {
  kind: 'files',
  files: /^SeoulBikeData\.csv$/,
  columns: [
    { name: 'day', headers: ['Date'] },
    { name: 'rentals', headers: ['Rented Bike Count'] },
    { name: 'hour', headers: ['Hour'] },
    // Each copy of the file spells the signs for degree and per cent in its own way.
    { name: 'temperature', headers: ['Temperature(C)', 'Temperature(°C)', 'Temperature'] },
    { name: 'humidity', headers: ['Humidity(percentage)', 'Humidity(%)', 'Humidity'] },
    { name: 'wind', headers: ['Wind speed (m/s)'] },
    { name: 'rain', headers: ['Rainfall(mm)'] },
    { name: 'snow', headers: ['Snowfall (cm)'] },
    { name: 'season', headers: ['Seasons'] },
    { name: 'holiday', headers: ['Holiday'] },
    { name: 'functioning', headers: ['Functioning Day'] },
  ],
  ignoredHeaders: [
    'Visibility (10m)',
    'Dew point temperature(C)',
    'Dew point temperature(°C)',
    'Solar Radiation (MJ/m2)',
  ],
  innerTables: ['control'],
};
