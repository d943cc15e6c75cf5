package org.jointletter.benchmarks.peer;

import com.alibaba.fastjson2.JSON;

final class FastjsonPeer implements Peer<Plain.Dossier> {

  @Override
  public Plain.Dossier decode(byte[] json) {
    return JSON.parseObject(json, Plain.Dossier.class);
  }

  @Override
  public byte[] encode(Plain.Dossier dossier) {
    return JSON.toJSONBytes(dossier);
  }
}
