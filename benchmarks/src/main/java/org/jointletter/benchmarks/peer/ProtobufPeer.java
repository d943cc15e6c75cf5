package org.jointletter.benchmarks.peer;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.nio.charset.StandardCharsets;
import org.jointletter.benchmarks.peer.proto.Proto;

final class ProtobufPeer implements Peer<Proto.Dossier> {

  @Override
  public Proto.Dossier decode(byte[] bytes) throws InvalidProtocolBufferException {
    return Proto.Dossier.parseFrom(bytes);
  }

  @Override
  public byte[] encode(Proto.Dossier dossier) {
    return dossier.toByteArray();
  }

  @Override
  public byte[] fromJson(byte[] json) throws InvalidProtocolBufferException {
    Proto.Dossier.Builder dossier = Proto.Dossier.newBuilder();
    JsonFormat.parser().merge(new String(json, StandardCharsets.UTF_8), dossier);
    return dossier.build().toByteArray();
  }

  @Override
  public byte[] toJson(byte[] bytes) throws InvalidProtocolBufferException {
    return JsonFormat.printer()
        .omittingInsignificantWhitespace()
        .print(decode(bytes))
        .getBytes(StandardCharsets.UTF_8);
  }
}
