using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class DescriptionCosts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DescriptionCosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassroomId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArtworkId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CostMicros = table.Column<long>(type: "INTEGER", nullable: false),
                    ReservedMicros = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DescriptionCosts", x => x.Id);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_DescriptionCosts_ArtworkId",
                table: "DescriptionCosts",
                column: "ArtworkId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DescriptionCosts_AssignmentId",
                table: "DescriptionCosts",
                column: "AssignmentId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DescriptionCosts_At",
                table: "DescriptionCosts",
                column: "At"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "DescriptionCosts");
        }
    }
}
