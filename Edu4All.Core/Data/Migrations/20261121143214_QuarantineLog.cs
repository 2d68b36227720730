using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class QuarantineLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsLandscape",
                table: "Artworks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            // Of the pictures that are there already, their own size tells.
            migrationBuilder.Sql(
                """
                UPDATE "Artworks" SET "IsLandscape" =
                    (SELECT p."Width" > p."Height" FROM "Pictures" AS p WHERE p."Sha256" = "Artworks"."PictureSha256");
                """
            );

            migrationBuilder.CreateTable(
                name: "PictureLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArtworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PictureLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PictureLooks_Artworks_ArtworkId",
                        column: x => x.ArtworkId,
                        principalTable: "Artworks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_PictureLooks_AspNetUsers_ById",
                        column: x => x.ById,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PictureLooks_ArtworkId_At",
                table: "PictureLooks",
                columns: new[] { "ArtworkId", "At" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_PictureLooks_ById",
                table: "PictureLooks",
                column: "ById"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PictureLooks");

            migrationBuilder.DropColumn(name: "IsLandscape", table: "Artworks");
        }
    }
}
