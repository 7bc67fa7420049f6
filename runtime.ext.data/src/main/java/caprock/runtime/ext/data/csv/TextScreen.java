package caprock.runtime.ext.data.csv;

/**
 * Checks bytes for being UTF-8 text, as they come. A NUL or a malformed sequence tells a binary
 * file or another encoding, and the line of the first one is reported: a decoder reads ahead and
 * would not know it.
 *
 * <p>The accepted sequences are those of the Unicode standard, table 3-7: the second byte's range
 * depends on the first, which rules out overlong forms, surrogates and what lies beyond U+10FFFF.
 */
final class TextScreen {
  private long line = 1;
  private int pending;
  private int least = 0x80;
  private int most = 0xbf;
  private boolean afterReturn;

  /**
   * Checks the next bytes.
   *
   * @throws caprock.broker.CapabilityException INVALID_PAYLOAD with the line of the first bad byte
   */
  void check(byte[] bytes) {
    for (byte one : bytes) {
      if (one > 0 && pending == 0) {
        countLine(one);
      } else {
        multi(one & 0xff);
      }
    }
  }

  /** Says that the bytes have ended. */
  void end() {
    if (pending != 0) {
      throw BadCsv.atLine(line, "ends in the middle of a UTF-8 character. Save it as UTF-8.");
    }
  }

  private void countLine(byte one) {
    // LF, CR LF and CR each end one line.
    if (one == '\n' && !afterReturn || one == '\r') {
      line++;
    }
    afterReturn = one == '\r';
  }

  private void multi(int one) {
    afterReturn = false;
    if (pending > 0) {
      if (one < least || one > most) {
        throw malformed(one);
      }
      pending--;
      least = 0x80;
      most = 0xbf;
    } else if (one == 0) {
      throw BadCsv.atLine(line, "has a NUL byte, so this is no text file.");
    } else {
      begin(one);
    }
  }

  private void begin(int lead) {
    if (lead >= 0xc2 && lead <= 0xdf) {
      pending = 1;
    } else if (lead >= 0xe0 && lead <= 0xef) {
      pending = 2;
      least = lead == 0xe0 ? 0xa0 : 0x80;
      most = lead == 0xed ? 0x9f : 0xbf;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      pending = 3;
      least = lead == 0xf0 ? 0x90 : 0x80;
      most = lead == 0xf4 ? 0x8f : 0xbf;
    } else {
      throw malformed(lead);
    }
  }

  private RuntimeException malformed(int one) {
    return BadCsv.atLine(line, "is not UTF-8 (byte 0x%02X). Save it as UTF-8.".formatted(one));
  }
}
