import type { Delivery, DeliveryId, DeliveryState } from '../daily/delivery.ts';
import type { SubscriptionId } from '../daily/subscription.ts';
import type { SubscriptionStore } from './subscriptions.ts';
import type { Tallies } from './tallies.ts';

/** What a delivery becomes. A lease is given for the states that are tried again. */
export type Settlement = {
  readonly state: DeliveryState;
  readonly leaseUntil?: Date;
  readonly messageId?: string;
  readonly reason?: string;
};

/** What is known of a delivery when it is taken over. */
export type OpenDelivery = DeliveryId & Pick<Delivery, 'state' | 'attempt'>;

/** What Lemma remembers. Every method is atomic, also between processes that share a database. */
export type Store = Tallies &
  SubscriptionStore & {
    /** Other bots may use it at the same time, by clocks of their own. */
    readonly isShared: boolean;
    findDelivery(id: DeliveryId): Promise<Delivery | undefined>;
    /**
     * Claims a delivery that nobody has claimed before.
     * @returns the claimed delivery, or undefined when there already is one.
     */
    claimDelivery(claim: NewClaim): Promise<Delivery | undefined>;
    /**
     * Claims a delivery anew, with another term, that was certainly not posted: it is in one of these states, by a claim
     * that was made before, or by a clock that went ahead, later than this one.
     * @returns the claimed delivery, or undefined when there is none of the kind.
     */
    reclaimDelivery(
      claim: NewClaim,
      states: readonly ('skipped' | 'refused')[],
      before: Date,
    ): Promise<Delivery | undefined>;
    /**
     * Claims an open delivery whose lease has run out, as it was found: from now on it may have been sent, also where it
     * was waiting.
     * @returns it with its next attempt, or undefined when somebody else was first.
     */
    takeOverDelivery(open: OpenDelivery, now: Date, leaseUntil: Date): Promise<Delivery | undefined>;
    /** @returns false when the delivery has been taken over since: then nothing is written. */
    settleDelivery(delivery: Delivery, settlement: Settlement): Promise<boolean>;
    /** Deliveries that are claimed or waiting and whose lease has run out. */
    listOpenDeliveries(now: Date): Promise<Delivery[]>;
    /** The deliveries of a channel, the latest first, at most so many. */
    listDeliveries(channel: SubscriptionId, limit: number): Promise<Delivery[]>;
    /** On which local date each term was last delivered to a channel; what was refused or skipped does not count. */
    lastDelivered(channel: SubscriptionId): Promise<Map<string, string>>;
    close(): Promise<void>;
  };

export type NewClaim = DeliveryId & {
  readonly termId: string;
  readonly claimedAt: Date;
  readonly leaseUntil: Date;
};
