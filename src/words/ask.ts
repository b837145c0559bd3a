import type { AskKind } from '../domain/ask/message.ts';
import type { OutboxEntry, OutboxReason } from '../domain/ask/outbox.ts';
import type { Language } from '../domain/language.ts';

interface KindWords {
  readonly name: string;
  /** What helps whoever answers. */
  readonly hint: string;
}

const ko = {
  title: '묻기·제안하기',
  lead: '수치가 궁금하거나 틀려 보이면 물어보세요. 보고 있던 화면의 주소와 수치를 함께 적어, 답하는 사람이 같은 것을 볼 수 있게 합니다.',
  noScript:
    '스크립트가 꺼져 있어 글을 대신 꾸며 드리지 못합니다. 아래 안내를 보고 직접 보내 주세요.',

  aboutTitle: '무엇에 대해',
  aboutNone:
    '아직 정해지지 않았습니다. 어느 화면에서든 ‘이것에 대해 묻기’를 누르면 그 화면의 주소와 수치가 여기에 들어옵니다. 그냥 써도 됩니다.',
  aboutFigure: '보고 있던 것',
  aboutPeriod: '기간',
  aboutDataset: '데이터',
  aboutVersion: (version: string) => `판 ${version}`,
  aboutOpen: '그 화면 다시 보기',
  aboutDrop: '이 화면 빼기',

  kindTitle: '어떤 글인가요?',
  kinds: {
    question: { name: '질문', hint: '무엇이 궁금한지, 답을 어디에 쓸지 적으면 답하기 쉽습니다.' },
    correction: {
      name: '오류 알림',
      hint: '어느 수치가 어떻게 다른지, 무엇을 보고 알았는지 적어 주세요.',
    },
    data: {
      name: '자료 요청',
      hint: '어떤 자료를, 어느 기간과 지역으로, 무엇에 쓰려는지 적어 주세요.',
    },
    idea: { name: '제안', hint: '무엇이 불편하고 어떻게 바뀌면 좋을지 적어 주세요.' },
  } satisfies Record<AskKind, KindWords>,

  textTitle: '글',
  textLeft: (count: string) => `${count}자 더 쓸 수 있습니다`,
  textMissing: '글을 써 주세요.',
  personalFound: (kinds: string) => `글에 ${kinds}처럼 보이는 것이 있습니다.`,
  personalAdvice: '꼭 필요하지 않으면 지우세요. 그대로 보낼 수도 있습니다.',
  personalPublic: '이 글은 누구나 볼 수 있는 곳에 올라갑니다.',

  placeTitle: '어느 곳의 일인가요?',
  placeWhy: '받는 곳이 자리를 하나 요구합니다. 지금 계신 곳은 묻지도 쓰지도 않습니다.',
  placeSeen: (name: string) => name,
  placeCentre: (name: string) => `${name} (가운데 점)`,
  placeCity: '서울 전체',
  placeWords: '직접 쓰기',
  placeWordsLabel: '자리나 주소',
  cityName: '서울특별시',

  serviceTitle: '받을 곳',
  serviceChoose: '골라 주세요…',
  serviceNone: '목록을 아직 받지 못했습니다. 연결되면 고를 수 있습니다.',
  serviceRetry: '목록 다시 받기',
  serviceMissing: '받을 곳을 골라 주세요.',
  attributesTitle: '받는 곳이 묻는 것',
  required: '꼭 필요함',
  optional: '선택',
  answerMissing: (question: string) => `답해 주세요: ${question}`,

  contactTitle: '답을 받을 사람',
  contactWhy:
    '안 써도 됩니다. 써도 주소창에는 들어가지 않고, 글과 함께 받는 곳에만 갑니다. 답은 이름 없이도 이 화면에서 볼 수 있습니다.',
  contactWhyForm:
    '안 써도 됩니다. 써도 주소창에는 들어가지 않고, 글과 함께 받는 곳에만 갑니다. 쓰지 않으면 답을 받을 수 없습니다.',
  contactName: '이름',
  contactEmail: '전자우편',
  contactKeep: '바로 보내지 못하면 이름과 전자우편도 이 기기에 보관하기',
  contactKeepWhy: '고르지 않으면 글만 보관하고, 나중에 이름과 전자우편 없이 보냅니다.',
  emailWrong: '전자우편 주소를 다시 봐 주세요.',

  previewTitle: '보낼 글 미리 보기',
  previewPlace: '자리',
  previewContact: '이름과 전자우편',
  previewContactNone: '적지 않음',
  send: '보내기',
  sendEdited: '고친 글 보내기',
  cancelEdit: '고치기 그만두기',
  copy: '글 복사',
  copied: '복사했습니다. 보낼 곳에 붙여 넣으세요.',
  copyFailed: '복사하지 못했습니다. 미리 보기의 글을 골라 복사해 주세요.',
  saveFile: '파일로 저장',
  fileSaved: '저장했습니다.',
  fileName: '질문',
  openMail: '내 메일 프로그램으로 쓰기',
  openTracker: '공개 게시판에서 쓰기',
  tooLong: '글이 길어 주소에 다 넣지 못합니다. 글을 복사해 열리는 화면에 붙여 넣으세요.',
  kept: '이 기기에 보관했습니다. 연결되면 보냅니다.',
  notKept:
    '이 브라우저는 아무것도 보관하지 않습니다. 이 화면을 닫으면 아직 보내지 못한 글이 사라집니다.',

  outboxTitle: '보낸 글과 기다리는 글',
  outboxLead: '이 기기에만 있습니다. 지우면 여기서만 사라지고, 이미 보낸 글은 받은 곳에 남습니다.',
  outboxNone: '아직 없습니다.',
  states: {
    waiting: '보내기를 기다림',
    sending: '보내는 중',
    unsure: '도착했는지 모름',
    failed: '받지 않음',
    sent: '보냄',
  } satisfies Record<OutboxEntry['state'], string>,
  reasons: {
    offline: '받는 곳에 닿지 못했습니다. 아직 아무것도 보내지 않았습니다. 연결되면 다시 보냅니다.',
    busy: '받는 곳이 지금 바쁩니다. 조금 뒤에 다시 보냅니다.',
    refused: '받는 곳이 받지 않았습니다.',
    forbidden: '받는 곳이 이 누리집의 글을 받지 않습니다. 누리집 운영자에게 알려 주세요.',
    'not-found': '받는 곳에 그런 창구가 없습니다.',
    incomplete: '받는 곳이 요구하는 것이 빠졌습니다.',
    'no-answer': '보냈으나 답이 오지 않았습니다. 도착했을 수도 있습니다.',
    'server-error': '받는 곳에서 오류가 났습니다. 도착했을 수도 있습니다.',
    unreadable: '받는 곳의 답을 읽을 수 없습니다. 도착했을 수도 있습니다.',
    interrupted: '보내는 동안 화면이 닫혔습니다. 도착했을 수도 있습니다.',
  } satisfies Record<OutboxReason, string>,
  said: (text: string) => `받는 곳의 말: ${text}`,
  unsureAsk: '두 번 보내지 않으려고 멈췄습니다. 어떻게 할까요?',
  sendAgain: '다시 보내기',
  sendNow: '지금 보내기',
  markArrived: '도착한 것으로 두기',
  edit: '고치기',
  remove: '지우기',
  removeSure: '정말 지우기',
  removeKeep: '그대로 두기',
  look: '지금 확인',
  looking: '확인하는 중',
  lookFailed: '지금은 확인할 수 없습니다.',
  contactLeftOut: '이름과 전자우편은 보관하지 않아 빼고 보냅니다.',
  number: (id: string) => `접수 번호 ${id}`,
  numberWaiting: '받았습니다. 접수 번호가 나오기를 기다립니다.',
  numberNone: '받았습니다. 받는 곳이 접수 번호를 주지 않았습니다.',
  reference: (code: string) => `이 글의 번호 ${code}`,
  progress: { open: '처리 중', closed: '처리 끝' } as Readonly<Record<string, string>>,
  progressUnknown: '아직 상태를 모릅니다.',
  updatedAt: (moment: string) => `${moment} 기준`,
  expectedAt: (moment: string) => `답할 때: ${moment}까지`,
  agency: (name: string) => `맡은 곳: ${name}`,
  writtenAt: (moment: string) => `${moment}에 씀`,

  howTitle: '어떻게 쓰면 답이 빠른가',
  how: [
    '한 글에 하나만 묻습니다.',
    '어느 화면의 어느 수치인지, 기간과 지역을 적습니다. 화면 주소를 붙이면 가장 좋습니다.',
    '다르다고 생각하면 무엇과 다른지 적습니다.',
    '이름, 전화번호, 주민등록번호 같은 것은 쓰지 않습니다.',
  ],
  whereTitle: '어디로 가나',
  where: {
    none: '이 누리집에는 글을 받는 곳이 아직 없습니다. 글을 복사하거나 파일로 저장해, 데이터 화면에 적힌 제공 기관에 보내세요.',
    open311: (host: string) =>
      `보내기를 누르면 ${host}의 민원 창구(오픈311)에 바로 보냅니다. 그 전에는 창구 목록만 받아 오고 글은 보내지 않습니다. 접수 번호와 처리 상태를 이 화면에서 봅니다. 보내려면 스크립트가 있어야 합니다.`,
    form: (host: string) =>
      `보내기를 누르면 ${host}에 바로 보냅니다. 그 전에는 아무것도 보내지 않습니다.`,
    tracker: (host: string) =>
      `${host}의 공개 게시판이 글이 채워진 채로 열립니다. 거기서 올리면 누구나 볼 수 있습니다.`,
    email: (address: string) =>
      `내 메일 프로그램이 열립니다. 받는 주소는 ${address}이고, 이 누리집을 거치지 않습니다.`,
  },
  publishersOfData: '데이터마다의 제공 기관 보기',
  keptTitle: '무엇이 남나',
  keptLines: [
    '계정이 없고, 따라다니며 보지 않습니다.',
    '쓴 글은 주소창에 들어가지 않습니다. 보기 주소에는 보고 있던 화면만 있습니다.',
    '보내지 못한 글과 보낸 글의 사본은 이 기기에만 있고, 언제든 지울 수 있습니다.',
  ],
  keptTracker:
    '공개 게시판으로 갈 때는 쓴 글이 그 주소에 들어갑니다. 이름이나 연락처는 쓰지 마세요.',
  formText: '글',
  formSend: '보내기',

  subject: (kind: string, what: string) => (what === '' ? `[${kind}]` : `[${kind}] ${what}`),
  lines: {
    about: '무엇에 대해',
    figure: '보고 있던 것',
    period: '기간',
    dataset: '데이터',
    address: '주소',
    reference: '글 번호',
  },
  version: (id: string, version: string) => `${id} (판 ${version})`,
};

export type AskWords = typeof ko;

const en: AskWords = {
  title: 'Ask or suggest',
  lead: 'Is a figure unclear, or does it look wrong? Ask. The address and figure you were looking at go with your message, so that whoever answers sees the same.',
  noScript:
    'Scripts are off, so this page cannot put the message together for you. Please follow the notes below and send it yourself.',

  aboutTitle: 'About',
  aboutNone:
    'Nothing chosen yet. Press “Ask about this” on any page, and its address and figure will stand here. You can also just write.',
  aboutFigure: 'What you saw',
  aboutPeriod: 'Period',
  aboutDataset: 'Data',
  aboutVersion: (version) => `version ${version}`,
  aboutOpen: 'See that page again',
  aboutDrop: 'Leave it out',

  kindTitle: 'What is it?',
  kinds: {
    question: { name: 'Question', hint: 'Say what you want to know, and what you need it for.' },
    correction: {
      name: 'Mistake',
      hint: 'Say which figure differs, how, and what you compared it with.',
    },
    data: { name: 'Data wanted', hint: 'Say which data, for which time and place, and what for.' },
    idea: { name: 'Idea', hint: 'Say what is hard today, and what would be better.' },
  },

  textTitle: 'Your message',
  textLeft: (count) => `${count} characters left`,
  textMissing: 'Please write something.',
  personalFound: (kinds) => `There seems to be ${kinds} in your text.`,
  personalAdvice: 'Leave it out unless it is needed. You may also send it as it is.',
  personalPublic: 'What you send will be public.',

  placeTitle: 'Where is it?',
  placeWhy: 'The receiver asks for one place. Where you are now is neither asked nor used.',
  placeSeen: (name) => name,
  placeCentre: (name) => `${name} (its middle)`,
  placeCity: 'All of Seoul',
  placeWords: 'In my own words',
  placeWordsLabel: 'Place or address',
  cityName: 'Seoul',

  serviceTitle: 'Goes to',
  serviceChoose: 'Please choose…',
  serviceNone: 'The list is not here yet. You can choose once there is a connection.',
  serviceRetry: 'Get the list again',
  serviceMissing: 'Please choose where it goes.',
  attributesTitle: 'What the receiver asks',
  required: 'needed',
  optional: 'optional',
  answerMissing: (question) => `Please answer: ${question}`,

  contactTitle: 'Who to answer',
  contactWhy:
    'You need not say. It never stands in an address, and goes with the message to the receiver only. You can see the answer on this page without a name.',
  contactWhyForm:
    'You need not say. It never stands in an address, and goes with the message to the receiver only. Without it nobody can answer you.',
  contactName: 'Name',
  contactEmail: 'E-mail',
  contactKeep: 'If it cannot be sent now, keep name and e-mail on this device too',
  contactKeepWhy: 'Otherwise only the text is kept, and it is sent later without name and e-mail.',
  emailWrong: 'Please look at the e-mail address again.',

  previewTitle: 'What will be sent',
  previewPlace: 'Place',
  previewContact: 'Name and e-mail',
  previewContactNone: 'not given',
  send: 'Send',
  sendEdited: 'Send the changed message',
  cancelEdit: 'Stop changing',
  copy: 'Copy the text',
  copied: 'Copied. Paste it where you want to send it.',
  copyFailed: 'Could not copy. Please select the text in the preview and copy it.',
  saveFile: 'Save as a file',
  fileSaved: 'Saved.',
  fileName: 'question',
  openMail: 'Write in my mail program',
  openTracker: 'Write on the public board',
  tooLong: 'The text is too long for an address. Copy it, and paste it into the page that opens.',
  kept: 'Kept on this device. It will be sent once there is a connection.',
  notKept:
    'This browser keeps nothing. Messages that are not sent yet are lost when you close this page.',

  outboxTitle: 'Sent and waiting',
  outboxLead:
    'On this device only. Deleting removes it here; what was sent stays with the receiver.',
  outboxNone: 'Nothing yet.',
  states: {
    waiting: 'Waiting to be sent',
    sending: 'Sending',
    unsure: 'May have arrived',
    failed: 'Not taken',
    sent: 'Sent',
  },
  reasons: {
    offline:
      'The receiver could not be reached. Nothing was sent yet. It is sent again once there is a connection.',
    busy: 'The receiver is busy. It is sent again a little later.',
    refused: 'The receiver did not take it.',
    forbidden: 'The receiver takes no messages from this site. Please tell its operator.',
    'not-found': 'The receiver has no such desk.',
    incomplete: 'Something that the receiver needs is missing.',
    'no-answer': 'It was sent, but no answer came. It may have arrived.',
    'server-error': 'The receiver had an error. It may have arrived.',
    unreadable: 'The receiver’s answer cannot be read. It may have arrived.',
    interrupted: 'The page was closed while it was sent. It may have arrived.',
  },
  said: (text) => `The receiver says: ${text}`,
  unsureAsk: 'To avoid sending it twice, it stopped here. What should happen?',
  sendAgain: 'Send it again',
  sendNow: 'Send now',
  markArrived: 'Leave it as arrived',
  edit: 'Change',
  remove: 'Delete',
  removeSure: 'Really delete',
  removeKeep: 'Keep it',
  look: 'Look now',
  looking: 'Looking',
  lookFailed: 'Cannot look just now.',
  contactLeftOut: 'Name and e-mail were not kept, so it goes without them.',
  number: (id) => `Request number ${id}`,
  numberWaiting: 'Taken. Waiting for its request number.',
  numberNone: 'Taken. The receiver gave no request number.',
  reference: (code) => `Number of this message ${code}`,
  progress: { open: 'In progress', closed: 'Done' },
  progressUnknown: 'Its state is not known yet.',
  updatedAt: (moment) => `As of ${moment}`,
  expectedAt: (moment) => `Answer expected by ${moment}`,
  agency: (name) => `Handled by ${name}`,
  writtenAt: (moment) => `Written ${moment}`,

  howTitle: 'How to get an answer soon',
  how: [
    'Ask one thing at a time.',
    'Name the page and the figure, the time and the place. The address of the page is best.',
    'If you think it is wrong, say what it differs from.',
    'Leave out names, phone numbers and identity numbers.',
  ],
  whereTitle: 'Where it goes',
  where: {
    none: 'Nobody receives messages through this site yet. Copy the text or save it as a file, and send it to the publisher named on the page of the data.',
    open311: (host) =>
      `When you press Send it goes straight to the service desk (Open311) at ${host}. Before that only the list of its services is fetched. The request number and state show on this page. Sending needs scripts.`,
    form: (host) => `When you press Send it goes straight to ${host}, and nothing before that.`,
    tracker: (host) =>
      `The public board at ${host} opens with the text filled in. What you post there everybody can see.`,
    email: (address) =>
      `Your mail program opens, and what you send goes to ${address}. It does not pass through this site.`,
  },
  publishersOfData: 'See the publisher of each dataset',
  keptTitle: 'What stays',
  keptLines: [
    'There is no account, and nobody follows you.',
    'What you write stands in no address. The address of this page names only the view you came from.',
    'Messages that wait and copies of those sent are on this device only. Delete them whenever you like.',
  ],
  keptTracker:
    'On the way to the public board the text stands in its address. Leave out names and contacts.',
  formText: 'Message',
  formSend: 'Send',

  subject: (kind, what) => (what === '' ? `[${kind}]` : `[${kind}] ${what}`),
  lines: {
    about: 'About',
    figure: 'What I saw',
    period: 'Period',
    dataset: 'Data',
    address: 'Address',
    reference: 'Message',
  },
  version: (id, version) => `${id} (version ${version})`,
};

const words: Readonly<Record<Language, AskWords>> = { ko, en };

/** Words of the page that asks: loaded with its form. */
export const askWords = (language: Language): AskWords => words[language];
