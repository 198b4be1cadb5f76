/*
 * The two looks of a study. Colours of lines after Okabe and Ito (2008), which people who do not see red or green can tell
 * apart; shades from light to dark, so that they stay in order in black and white.
 */
var looks = {
  light: {
    ink: '#1b1b1f', faint: '#55565c', paper: '#ffffff', line: '#dcdde3', land: '#e9e7df', flow: '#0072b2',
    palette: ['#0072b2', '#d55e00', '#009e73', '#a6497f', '#8a6d00', '#3f7fae', '#5b5b5b', '#7a3e00'],
    shades: ['#eef3f8', '#b9d3e8', '#73a9d0', '#2f74ad', '#0b3d6e']
  },
  dark: {
    ink: '#ececf1', faint: '#b4b5bd', paper: '#1d1e23', line: '#3a3b42', land: '#34363d', flow: '#56b4e9',
    palette: ['#56b4e9', '#f08a4b', '#3fc79a', '#e29ac4', '#f0e442', '#9ecbea', '#b9b9b9', '#d9a066'],
    shades: ['#25303a', '#2f5572', '#3f83b3', '#7db7de', '#d4eafa']
  }
};
