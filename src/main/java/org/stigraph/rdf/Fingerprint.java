package org.stigraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;

/**
 * A short name for something that has none of its own: the first 80 bits of a SHA-256, in 16 lower
 * case letters and digits (base 32). Among ten million of them the chance of one collision is below
 * one in ten thousand million.
 */
final class Fingerprint {

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int BITS_A_CHARACTER = 5;
  private static final int CHARACTERS = 16;

  private Fingerprint() {}

  /** The fingerprint of a text, after NFC. */
  static String of(String text) {
    byte[] hash = sha256(Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(UTF_8));
    StringBuilder characters = new StringBuilder(CHARACTERS);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; characters.length() < CHARACTERS; i++) {
      buffer = ((buffer << Byte.SIZE) | (hash[i] & 0xFF)) & 0xFFFF;
      bits += Byte.SIZE;
      while (bits >= BITS_A_CHARACTER) {
        bits -= BITS_A_CHARACTER;
        characters.append(ALPHABET.charAt((buffer >> bits) & 0x1F));
      }
    }
    return characters.toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
