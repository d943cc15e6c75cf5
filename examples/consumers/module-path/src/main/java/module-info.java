/** A program that reads letters. */
module org.example.letters {
  requires org.jointletter.serialization;
}
