import { html, nothing, type TemplateResult } from 'lit';
import type { GroupMember } from '../../../src/protocol/channels.ts';
import { PageElement } from '../../ui/element.ts';
import * as format from '../../ui/format.ts';
import { icon } from '../../ui/icons.ts';
import { middleName } from '../../ui/names.ts';

/** Names that are shown at once, and how many more with each click: a group may hold thousands. */
const FIRST = 6;
const STEP = 200;

/** Nodes by name, each a button that chooses it. What was opened stays open: other nodes need another list. */
export class MemberList extends PageElement {
  static override properties = { members: { attribute: false } };

  declare members: readonly GroupMember[];
  choose: (id: string) => void = () => undefined;

  private shown = FIRST;

  override render(): TemplateResult {
    const rest = this.members.length - this.shown;
    return html`<ul class="members">
        ${this.members.slice(0, this.shown).map(member => this.item(member))}
      </ul>
      ${
        rest > 0
          ? html`<button type="button" class="link more" @click=${this.showMore}>
              ${icon('chevron-down')}${format.exact(rest)} more
            </button>`
          : nothing
      }`;
  }

  private item({ id, name, op, channels, of }: GroupMember): TemplateResult {
    const count = channels === of ? format.exact(of) : `${format.exact(channels)} of ${format.exact(of)}`;
    return html`<li>
      <button type="button" class="link" title="${name} (${op})" @click=${() => this.choose(id)}>
        ${middleName(name)}
      </button>
      <span class="dim">${count}</span>
    </li>`;
  }

  /** The button may go away: the focus goes to the first name that came. */
  private readonly showMore = (): void => {
    const next = this.shown;
    this.shown += STEP;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.querySelectorAll<HTMLElement>('.members button')[next]?.focus();
    });
  };
}

customElements.define('espalier-members', MemberList);
