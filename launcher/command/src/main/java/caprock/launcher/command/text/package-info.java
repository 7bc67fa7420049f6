/** Values as people and programs read them: JSON, aligned tables, safe text. */
@org.jspecify.annotations.NullMarked
package caprock.launcher.command.text;
