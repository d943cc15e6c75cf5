package org.jointletter.benchmarks.peer;

import java.util.function.Supplier;

/** The peers, each of which is loaded only when it is asked for. */
public enum Peers {
  /** This library: every rule is checked. */
  JOINTLETTER(JointletterPeer::new),
  /** Jackson's tree, which has no types. */
  TREE(TreePeer::new),
  /** Records and databind. */
  DATABIND(DatabindPeer::new),
  /** Immutables, databind and Hibernate Validator. */
  WIRED(WiredPeer::new),
  /** Records and fastjson2. */
  FASTJSON2(FastjsonPeer::new),
  /** Records and avaje-jsonb, which generates its code. */
  AVAJE(AvajePeer::new),
  /** Records and Gson. */
  GSON(GsonPeer::new),
  /** Protocol buffers, which are no JSON. */
  PROTOBUF(ProtobufPeer::new);

  private final Supplier<Peer<?>> constructor;

  Peers(Supplier<Peer<?>> constructor) {
    this.constructor = constructor;
  }

  /** Returns the peer. */
  @SuppressWarnings("unchecked") // it gets back what it made
  public Peer<Object> create() {
    return (Peer<Object>) constructor.get();
  }
}
