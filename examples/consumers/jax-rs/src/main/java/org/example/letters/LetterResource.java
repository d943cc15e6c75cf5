package org.example.letters;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jointletter.model.JointLetter;
import org.jointletter.model.Time;
import org.jointletter.vocabulary.Code;
import org.jointletter.vocabulary.LetterKind;
import org.jointletter.vocabulary.Theme;

/** Takes letters, and finds them by texts that are codes and dates. */
@Path("letters")
public class LetterResource {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public JointLetter take(JointLetter letter) {
    return letter;
  }

  @GET
  @Path("{kind}")
  @Produces(MediaType.TEXT_PLAIN)
  public String find(
      @PathParam("kind") Code<LetterKind> kind,
      @QueryParam("since") @DefaultValue("2000") Time since,
      @QueryParam("theme") List<Code<Theme>> themes) {
    return kind.getKnown() + " " + since.earliest().orElseThrow() + " " + themes;
  }
}
