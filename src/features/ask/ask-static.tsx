import type { ReactNode } from 'react';
import type { SiteData, SiteLinks } from '../../data-access/site-data.ts';
import { siteTopology } from '../../data-access/site-layers.ts';
import type { AskChannel } from '../../domain/ask/channel.ts';
import type { Language } from '../../domain/language.ts';
import { seoul } from '../../domain/places/seoul.ts';
import { parseTopology } from '../../ui/map/area-map-live-topology.ts';
import { districtPlaces } from '../../ui/map/district-places.ts';
import { askWords } from '../../words/ask.ts';
import AskDesk from './ask-desk.tsx';
import type { AskFacts } from './ask-facts.ts';

export function askFacts(data: SiteData, channel: AskChannel, language: Language): AskFacts {
  const districts = seoul.districts.map(({ code, name, shortName }) => ({
    code,
    name: name[language],
    shortName: shortName[language],
  }));
  const places = districtPlaces(districts, parseTopology(siteTopology(data)).areas);
  return {
    channel,
    districts: places.map(({ id, name, latitude, longitude }) => ({
      code: id,
      name,
      // Four digits are about ten metres: enough for the middle of a district.
      latitude: Number(latitude.toFixed(4)),
      longitude: Number(longitude.toFixed(4)),
    })),
  };
}

/** What the page holds without any script: how to ask, where it goes, and what stays. */
export function askParts(facts: AskFacts, links: SiteLinks): Readonly<Record<string, ReactNode>> {
  const { language } = links;
  const { channel } = facts;
  const words = askWords(language);
  return {
    'ask-header': (
      <>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <noscript>
          <p className="notice">{words.noScript}</p>
        </noscript>
      </>
    ),
    // Still until its script is there: what is typed into it would be lost.
    'ask-desk': (
      <div inert>
        <AskDesk
          facts={facts}
          about={null}
          language={language}
          site=""
          first={{ id: '00000000', at: '' }}
          onDropAbout={() => undefined}
        />
      </div>
    ),
    'ask-help': (
      <>
        <section aria-labelledby="ask-where">
          <h2 id="ask-where">{words.whereTitle}</h2>
          <Where channel={channel} language={language} />
          {channel.kind === 'none' && (
            <p>
              <a href={links.datasets}>{words.publishersOfData}</a>
            </p>
          )}
        </section>
        <section aria-labelledby="ask-how">
          <h2 id="ask-how">{words.howTitle}</h2>
          <ul>
            {words.how.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="ask-kept">
          <h2 id="ask-kept">{words.keptTitle}</h2>
          <ul>
            {words.keptLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {channel.kind === 'tracker' && <li>{words.keptTracker}</li>}
          </ul>
        </section>
      </>
    ),
  };
}

interface WhereProps {
  readonly channel: AskChannel;
  readonly language: Language;
}

/** The receiver by name; without script also the way to it, where one exists that needs none. */
function Where({ channel, language }: WhereProps) {
  const words = askWords(language);
  switch (channel.kind) {
    case 'none':
      return <p>{words.where.none}</p>;
    case 'open311':
      return <p>{words.where.open311(new URL(channel.url).host)}</p>;
    case 'tracker':
      return (
        <>
          <p>{words.where.tracker(new URL(channel.url).host)}</p>
          <noscript>
            <p>
              <a href={channel.url.replaceAll(/\{(title|body)\}/g, '')}>{words.openTracker}</a>
            </p>
          </noscript>
        </>
      );
    case 'email':
      return (
        <>
          <p>{words.where.email(channel.address)}</p>
          <noscript>
            <p>
              <a href={`mailto:${channel.address}`}>{channel.address}</a>
            </p>
          </noscript>
        </>
      );
    case 'form':
      return (
        <>
          <p>{words.where.form(new URL(channel.url).host)}</p>
          <noscript>
            <form className="ask-form" method="post" action={channel.url}>
              <div className="ask-field">
                <label htmlFor="ask-plain-text">{words.formText}</label>
                <textarea id="ask-plain-text" name="text" rows={6} required />
              </div>
              <div className="ask-field">
                <label htmlFor="ask-plain-email">
                  {words.contactEmail} <small>{words.optional}</small>
                </label>
                <input id="ask-plain-email" name="email" type="email" />
              </div>
              <p>
                <button type="submit" className="button">
                  {words.formSend}
                </button>
              </p>
            </form>
          </noscript>
        </>
      );
  }
}
