/**
 * Seoul's 31 police stations by the district that they answer for. Since 1 March 2006 every station
 * lies in one district: 19 districts have one station, 6 have two. One exception held until 2019:
 * Geumcheon's station, whose building stood in Gwanak, also answered for Gwanak's Jowon-dong.
 * The lookup goes by what a station answers for, not by where its building stands: Gangseo's was in
 * Yangcheon from 2016 to 2020.
 */
export const stationDistricts: Readonly<Record<string, string>> = {
  중부서: '11140',
  남대문서: '11140',
  종로서: '11110',
  혜화서: '11110',
  용산서: '11170',
  성동서: '11200',
  광진서: '11215',
  동대문서: '11230',
  중랑서: '11260',
  성북서: '11290',
  종암서: '11290',
  강북서: '11305',
  도봉서: '11320',
  노원서: '11350',
  서부서: '11380',
  은평서: '11380',
  서대문서: '11410',
  마포서: '11440',
  양천서: '11470',
  강서서: '11500',
  구로서: '11530',
  금천서: '11545',
  영등포서: '11560',
  동작서: '11590',
  관악서: '11620',
  서초서: '11650',
  방배서: '11650',
  강남서: '11680',
  수서서: '11680',
  송파서: '11710',
  강동서: '11740',
};
