using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class WordsBefore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WordsBefore",
                table: "Artworks",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: ""
            );

            // Those that are there are told apart by their titles as well: the words of the picture that was drawn first. What was
            // changed in between is left out; only the latest change stands in the words of the picture itself.
            migrationBuilder.Sql(
                """
                UPDATE "Artworks" SET "WordsBefore" = COALESCE((
                    WITH RECURSIVE back("Words", "SourceId", "Depth") AS (
                        SELECT s."Words", CASE t."Task" WHEN 'Edit' THEN t."SourceId" END, 1
                        FROM "Attempts" own
                        JOIN "Artworks" s ON s."Id" = own."SourceId"
                        JOIN "Attempts" t ON t."Id" = s."AttemptId"
                        WHERE own."Id" = "Artworks"."AttemptId"
                        UNION ALL
                        SELECT s."Words", CASE t."Task" WHEN 'Edit' THEN t."SourceId" END, back."Depth" + 1
                        FROM back
                        JOIN "Artworks" s ON s."Id" = back."SourceId"
                        JOIN "Attempts" t ON t."Id" = s."AttemptId"
                    )
                    SELECT "Words" FROM back ORDER BY "Depth" DESC LIMIT 1
                ), '')
                WHERE "AttemptId" IN (SELECT "Id" FROM "Attempts" WHERE "Task" = 'Edit');
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "WordsBefore", table: "Artworks");
        }
    }
}
