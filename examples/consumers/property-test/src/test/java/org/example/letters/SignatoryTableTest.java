package org.example.letters;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointletter.model.JointLetter;

class SignatoryTableTest {

  @Property(tries = 300)
  boolean eachSignatoryHasALineOfThreeCells(@ForAll JointLetter letter) {
    List<String> lines = SignatoryTable.of(letter).lines().toList();
    return lines.size() == letter.getRoster().getSignatories().size()
        && lines.stream().allMatch(line -> line.split("\t", -1).length == 3);
  }
}
